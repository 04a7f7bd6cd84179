export * from '@fluentui/react-components';
export * from '@fluentui/react-tabster';
